# Stand-in for a module of 120 statements: only its reports matter here.
