# 选举 leader：谁先拿到锁谁就是 leader
import threading

crown = threading.Lock()
leaders = []
followers = []


def campaign(me):
    if crown.acquire(blocking=False):
        leaders.append(me)
    else:
        followers.append(me)


ts = [threading.Thread(target=campaign, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('leaders:', len(leaders))
