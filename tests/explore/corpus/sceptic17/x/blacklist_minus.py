import threading

online = {'amy', 'bob', 'spam'}
blocked = {'spam'}


def moderator():
    global online
    online = online - blocked


def login(name):
    online.add(name)


ts = [threading.Thread(target=moderator), threading.Thread(target=login, args=('zoe',))]
for t in ts: t.start()
for t in ts: t.join()
print('zoe online:', 'zoe' in online)
