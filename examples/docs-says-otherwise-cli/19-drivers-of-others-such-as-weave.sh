#!/usr/bin/env bash
# Drivers of others, such as weave. Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.

# docs/reference/docs-says-otherwise-cli.md:240 host1 exit=1
docker network create --driver weave mynet
