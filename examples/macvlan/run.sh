#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/drivers/macvlan.md: change the page, not this file.
plan() {
    page docs/drivers/macvlan.md 2 ''
    need 'engine>=27' 'at_least 27'
    need 'engine<27' '! at_least 27'
    takes name apart both db macvlan my_macvlan one out two web whole
    block 01-create-the-network.sh 30 '' ''
    step 5 1 0
    block 02-create-the-network.sh 30 '' ''
    step 5 1 0
    block 03-other-machines-reach-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-its-own-host-does-not.sh 30 '' ''
    step 5 1 1
    block 05-its-own-host-does-not.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 06-names.sh 30 '' ''
    step 5 1 0
    block 07-it-works-at-layer-2.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 08-modes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 09-modes.sh 30 '' ''
    step 5 1 1
    block 10-modes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 11-modes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 12-modes.sh 30 '' ''
    step 5 1 1
    block 13-modes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 125
    instead '26.1 20.10' 14-modes-differs.sh 30 6 1 125
    block 15-modes.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 16-two-networks-on-one-parent.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 1
    instead 29.7 17-two-networks-on-one-parent-differs.sh 30 6 1 1
    block 18-two-networks-on-one-parent.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    block 19-two-networks-on-one-parent.sh 30 'engine<27' ''
    step 6 1 0
    step 9 1 1
    block 20-two-networks-on-one-parent.sh 30 'engine<27' ''
    step 6 1 0
    block 21-ipv6.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    clean_up
    block 22-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
