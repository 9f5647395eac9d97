import threading

office = {}
leaders = []
followers = []


def candidate(name):
    leader = office.setdefault("leader", name)
    if leader == name:
        leaders.append(name)
    else:
        followers.append((name, leader))


ts = [threading.Thread(target=candidate, args=(n,)) for n in ("ann", "ben", "cid")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert all(l == leaders[0] for _, l in followers)
print("leaders", len(leaders))
