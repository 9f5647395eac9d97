import threading

admins = ['root', 'eve']


def resign(who):
    if len(admins) > 1:
        admins.remove(who)


ts = [threading.Thread(target=resign, args=(w,)) for w in ('root', 'eve')]
for t in ts: t.start()
for t in ts: t.join()
print('somebody is left:', len(admins) > 0)
