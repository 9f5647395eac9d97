import threading

value = None





def get():
    global value
    value = value or 42
    return value


ts = [threading.Thread(target=f, args=a) for f, a in ((get, ()), (get, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
