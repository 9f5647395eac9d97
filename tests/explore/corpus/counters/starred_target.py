import threading

history = []


def note(entry):
    global history
    *history, = *history, entry


writers = [threading.Thread(target=note, args=(k,)) for k in range(4)]
for w in writers:
    w.start()
for w in writers:
    w.join()
print(len(history), "entries")
