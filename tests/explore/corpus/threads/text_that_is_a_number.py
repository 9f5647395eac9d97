import threading

text = "0"


def bump():
    global text
    n = int(text)
    n += 1
    text = "%d" % n


ts = [threading.Thread(target=bump) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(text)
