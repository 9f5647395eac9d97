import threading

value = None





def get():
    global value
    value = 42 if value is None else value
    return value


ts = [threading.Thread(target=f, args=a) for f, a in ((get, ()), (get, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
