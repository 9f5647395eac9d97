import threading
import weakref


class Member:
    pass


members = weakref.WeakSet()
keep = []


def join_in():
    m = Member()
    keep.append(m)
    members.add(m)


ts = [threading.Thread(target=join_in) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(members))
