import threading
errors = 0
def work(x):
    global errors
    try:
        1 / x
    except ZeroDivisionError:
        errors += 1
ts = [threading.Thread(target=work, args=(0,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
