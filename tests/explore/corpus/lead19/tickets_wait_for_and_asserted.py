from threading import Condition, Thread

count = 0
changed = Condition()


def buyer():
    global count
    with changed:
        changed.wait_for(lambda: count > 0)
        count -= 1
        assert count >= 0


def supplier():
    global count
    with changed:
        count += 1
        changed.notify_all()


ts = [Thread(target=one) for one in (supplier, supplier, buyer, buyer)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
