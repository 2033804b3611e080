#!/usr/bin/env bash
# Rules of your own in nftables. Generated from docs/tasks/filter.md: change the page, not this file.
# Needs nftables

# 1 host1 exit=0
nft delete table ip mine
