#!/usr/bin/env bash
# See it work. Generated from docs/breaks/certificate.md: change the page, not this file.

# docs/breaks/certificate.md:113 host1 exit=0
docker build --quiet --tag trusting . | wc -l

# docs/breaks/certificate.md:115 host1 exit=0
docker run --rm --network my_bridge trusting curl -sS https://web/ | grep -o '<h1>.*</h1>'
