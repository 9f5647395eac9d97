import threading

look = getattr
total = 0
lock = threading.Lock()


def add():
    global total
    with lock:
        total += 1


try:
    raise ValueError
except ValueError as error:
    line = look(look(error.__traceback__, "tb_frame"), "f_lineno")
ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
