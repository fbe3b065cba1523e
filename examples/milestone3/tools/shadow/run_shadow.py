# Stand-in for a module of 300 statements: only its reports matter here.
