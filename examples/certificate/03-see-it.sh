#!/usr/bin/env bash
# See it. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=60
docker run --rm --network my_bridge nicolaka/netshoot curl -sS https://web/
