import threading
n = 0
def work():
    global n
    match n + 1:
        case int() as n:
            pass
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
