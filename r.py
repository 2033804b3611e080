import cProfile,pstats,time,sys,pytest
c=cProfile.Profile(time.process_time)
args="-q -p no:hypothesispytest -p no:logging -p no:cacheprovider -p proof.session -p bench.local docs/p2000.md".split()
c.enable(); pytest.main(args); c.disable()
pstats.Stats(c).sort_stats('tottime').print_stats(32)
