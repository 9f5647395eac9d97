import threading

state, table, lock = {"last": "none"}, {}, threading.Lock()


def work(n):
    try:
        state["last"]
        table["missing"]
    except KeyError:
        state["last"] = "failed %d" % n


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(state))
