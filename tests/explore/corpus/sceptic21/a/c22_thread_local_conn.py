import threading

local = threading.local()


def work():
    local.conn = None
    if local.conn is None:
        local.conn = [1]
    local.conn.append(2)
    local.conn = None


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
