#!/usr/bin/env bash
# See it work. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=0
docker build --quiet --tag trusting . | wc -l

# 2 host1 exit=0
docker run --rm --network my_bridge trusting curl -sS https://web/ | grep -o '<h1>.*</h1>'
