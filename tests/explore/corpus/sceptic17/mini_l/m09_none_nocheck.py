import threading

current = 'a'


def reader():
    print(current.upper() in 'AB')


def writer():
    global current
    current = None
    current = 'b'


ts = [threading.Thread(target=f) for f in (reader, writer)]
for t in ts: t.start()
for t in ts: t.join()
