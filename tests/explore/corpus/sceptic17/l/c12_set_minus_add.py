import threading

online = {'a', 'b'}


def kick(bad):
    global online
    online = online - bad


def login(who):
    online.add(who)


ts = [threading.Thread(target=kick, args=({'a'},)), threading.Thread(target=login, args=('c',))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(online))
