import threading


batch = ""
written = []
closed = False
cond = threading.Condition()


def log(text):
    global batch
    with cond:
        batch = batch + text
        cond.notify_all()


def write():
    global batch
    while True:
        with cond:
            if not batch and not closed:
                cond.wait()
            mine = batch
            batch = ""
            last = closed
        written.append(mine)
        if last:
            return


writers = [threading.Thread(target=write) for _ in range(2)]
ts = [threading.Thread(target=log, args=(text,)) for text in "xyz"]
for t in writers + ts:
    t.start()
for t in ts:
    t.join()
with cond:
    closed = True
    cond.notify_all()
for t in writers:
    t.join()
print(sorted("".join(written)))
