import threading

cond = threading.Condition()
message = None


def boss():
    global message
    with cond:
        message = "开始工作"
        cond.notify_all()


def employee(name):
    with cond:
        cond.wait()
        print(name, "收到:", message)


ts = [threading.Thread(target=employee, args=(n,)) for n in ("小王", "小李")]
ts.append(threading.Thread(target=boss))
for t in ts:
    t.start()
for t in ts:
    t.join()
