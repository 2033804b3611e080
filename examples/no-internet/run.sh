#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/no-internet.md: change the page, not this file.
plan() {
    page docs/breaks/no-internet.md 1 ''
    reaches 'restarts Docker' '12-forward-drops.sh, 15-nothing-masquerades.sh'
    reaches 'changes the firewall' 10-forward-drops.sh
    reaches 'changes a kernel setting' '08-forwarding-is-off.sh, 09-forwarding-is-off.sh'
    takes name client two
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 0
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead '26.1 20.10' 04-find-the-cause-differs.sh 30 6 1 0
    block 05-dns.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-dns.sh 30 '' ''
    step 5 1 6
    block 07-dns.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 08-forwarding-is-off.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 09-forwarding-is-off.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-forward-drops.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 11-forward-drops.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 12-forward-drops.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 13-nothing-masquerades.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 14-nothing-masquerades.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 15-nothing-masquerades.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 16-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    clean_up
    block 17-clean-up.sh 30 '' ''
    step 5 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
