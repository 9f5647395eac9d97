import threading

free = {101}


def meeting(team):
    if len(free) > 0:
        room = free.pop()
        minutes = f'{team} in {room}'
        free.add(room)


ts = [threading.Thread(target=meeting, args=(t,)) for t in ('dev', 'ops')]
for t in ts: t.start()
for t in ts: t.join()
print('free rooms', free)
