import threading

history = ()
text = ""


def work(name):
    global history
    for i in range(2):
        history += ((name, i),)


ts = [threading.Thread(target=work, args=(s,)) for s in "xyz"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(history))
