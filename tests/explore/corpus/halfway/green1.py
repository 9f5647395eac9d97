import threading

a = b = False


def one():
    global a
    a = True
    a = False


def two():
    global b
    b = True
    b = False


def judge():
    if a and b:
        raise RuntimeError('both')


ts = [threading.Thread(target=f) for f in (one, two, judge)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print('ok')
