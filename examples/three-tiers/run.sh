#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/three-tiers.md: change the page, not this file.
plan() {
    page docs/tasks/three-tiers.md 1 ''
    takes name app backend data database frontend
    block 01-on-the-default-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-on-the-default-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-on-the-default-bridge.sh 30 '' ''
    step 5 1 1
    block 04-an-address-is-not-a-name.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 05-on-a-network-of-their-own.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 06-on-a-network-of-their-own.sh 30 '' ''
    step 5 1 0
    block 07-on-two-networks.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 08-on-two-networks.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 09-on-two-networks.sh 30 '' ''
    step 5 1 1
    block 10-on-two-networks.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    clean_up
    block 11-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
