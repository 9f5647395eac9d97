import threading

history = [1, 2, 3]


def trim():
    if len(history) > 2:
        history.pop(0)


def undo():
    if len(history) > 2:
        history.pop()


ts = [threading.Thread(target=f) for f in (trim, undo)]
for t in ts: t.start()
for t in ts: t.join()
print('ok' if len(history) == 2 else 'too short')
