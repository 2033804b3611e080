#!/usr/bin/env bash
# A subnet of your own. Generated from docs/understand/addresses.md: change the page, not this file.
# Docker 26.1 20.10 answers otherwise than the block above.

# docs/understand/addresses.md:148 host1 exit=1
docker network create --subnet 192.0.2.64/26 back
