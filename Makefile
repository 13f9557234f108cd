# All targets are packaging/bootstrap.py; ARGS are passed on, for example: make run ARGS="doctor"
PYTHON ?= python3

.PHONY: run test screenshots

run test screenshots:
	@$(PYTHON) packaging/bootstrap.py $@ $(ARGS)
