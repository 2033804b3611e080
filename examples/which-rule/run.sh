#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/which-rule.md: change the page, not this file.
plan() {
    page docs/breaks/which-rule.md 2 ''
    need 'engine>=28' 'at_least 28'
    reaches 'changes the firewall' '01-see-it.sh, 13-no-rule-at-all.sh, 15-no-rule-at-all.sh'
    takes name client my_bridge web
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-see-it.sh 30 '' ''
    step 5 1 28
    block 03-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 04-find-the-cause.sh 30 '' ''
    step 5 1 28
    block 05-find-the-cause.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-a-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 07-a-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 28
    block 08-a-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 09-a-containers-own-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-a-containers-own-address.sh 30 '' ''
    step 5 1 1
    block 11-a-containers-own-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead '26.1 20.10' 12-a-containers-own-address-differs.sh 30 6 1 0
    block 13-no-rule-at-all.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 14-no-rule-at-all.sh 30 '' ''
    step 5 1 28
    block 15-no-rule-at-all.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 16-it-did-not-come.sh 30 '' ''
    step 5 1 1
    block 17-mend-it.sh 30 '' ''
    step 5 1 0
    block 18-see-it-work.sh 30 '' ''
    step 5 1 0
    block 19-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead '26.1 20.10' 20-see-it-work-differs.sh 30 6 1 0
    instead 29.7 21-see-it-work-differs.sh 30 6 1 0
    clean_up
    block 22-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
