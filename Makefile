# Both targets are packaging/bootstrap.py; ARGS are passed on, for example: make run ARGS="doctor"
PYTHON ?= python3

.PHONY: run test

run test:
	@$(PYTHON) packaging/bootstrap.py $@ $(ARGS)
