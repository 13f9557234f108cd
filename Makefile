# All targets are packaging/bootstrap.py; ARGS are passed on, for example: make run ARGS="doctor"
PYTHON ?= python3

.PHONY: run test screenshots translations

run test screenshots translations:
	@$(PYTHON) packaging/bootstrap.py $@ $(ARGS)
