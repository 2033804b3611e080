#!/usr/bin/env bash
# docs/breaks/upgrade-29.md on this machine's Docker, in order, then its clean-up. Generated from the page.
exec bash "$(dirname "$0")/../play.sh" "$0" 2 ''
