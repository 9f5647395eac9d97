import threading

stats = {"hits": 0, "misses": 0}
stats_lock = threading.Lock()
cache = {"a": 1, "b": 2}


def look_up(keys):
    for key in keys:
        kind = "hits" if key in cache else "misses"
        change = {kind: stats[kind] + 1}
        with stats_lock:
            stats.update(change)


workers = [
    threading.Thread(target=look_up, args=(["a", "b", "x"],)),
    threading.Thread(target=look_up, args=(["b", "y", "a"],)),
]
for w in workers:
    w.start()
for w in workers:
    w.join()
print(f"hits {stats['hits']} misses {stats['misses']}")
