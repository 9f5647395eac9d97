import threading

state = {'leader': None}
announced = []


def elect(name):
    if state['leader'] is None:
        state['leader'] = name
        announced.append(name)


candidates = [threading.Thread(target=elect, args=(n,)) for n in ('node-1', 'node-2')]
for c in candidates:
    c.start()
for c in candidates:
    c.join()
print(len(announced), 'leader')
