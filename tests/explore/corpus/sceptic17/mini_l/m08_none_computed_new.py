import threading

names = ['b', 'c']
current = 'a'


def reader():
    if current is not None:
        print(current.upper() in 'ABC')


def writer():
    global current
    current = None
    current = names[0]


ts = [threading.Thread(target=f) for f in (reader, writer)]
for t in ts: t.start()
for t in ts: t.join()
