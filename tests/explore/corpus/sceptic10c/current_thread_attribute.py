import threading


def work(xs):
    me = threading.current_thread()
    me.total = 0
    for x in xs:
        me.total += x


ts = [threading.Thread(target=work, args=(xs,)) for xs in ([1, 2], [3, 4])]
for t in ts: t.start()
for t in ts: t.join()
print(sum(t.total for t in ts))
