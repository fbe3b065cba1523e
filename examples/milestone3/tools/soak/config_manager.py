# Stand-in for a module of 200 statements: only its reports matter here.
