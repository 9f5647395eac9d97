import threading

ready = False
log = None


def visit(x):
    global ready, log
    if not ready:
        log = []
        ready = True
    log.append(x)


ts = [threading.Thread(target=visit, args=(x,)) for x in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(log))
