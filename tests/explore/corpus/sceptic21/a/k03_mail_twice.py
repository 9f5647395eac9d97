import threading

outbox = []
sent = False


def notify(n):
    global sent
    if not sent:
        outbox.append("alarm")
        sent = True


ts = [threading.Thread(target=notify, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
