"""环形选举"""
import queue
import threading

ids = [3, 9, 7]
inbox = [queue.Queue() for _ in ids]
leader = {}


def node(k):
    me, nxt = ids[k], inbox[(k + 1) % len(ids)]
    nxt.put(('elect', me))
    while True:
        kind, who = inbox[k].get()
        if kind == 'elect':
            if who > me:
                nxt.put((kind, who))
            elif who == me:
                leader[me] = me
                nxt.put(('leader', me))
        else:
            if who == me:
                return
            leader[me] = who
            nxt.put((kind, who))
            return


ts = [threading.Thread(target=node, args=(k,)) for k in range(3)]
for t in ts: t.start()
for t in ts: t.join()
assert len(set(leader.values())) == 1
print('leader', leader[ids[0]], 'known to', sorted(leader))
