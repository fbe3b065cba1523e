# Stand-in for a module of 490 statements: only its reports matter here.
