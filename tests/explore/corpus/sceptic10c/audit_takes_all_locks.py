import threading
from contextlib import ExitStack

accounts = [{'id': i, 'money': 100, 'lock': threading.Lock()} for i in range(2)]
audits = []


def hold(*accs):
    stack = ExitStack()
    for a in sorted(accs, key=lambda a: a['id']):
        stack.enter_context(a['lock'])
    return stack


def transfer(i, j, amount):
    src, dst = accounts[i], accounts[j]
    with hold(src, dst):
        src['money'] -= amount
        dst['money'] += amount


def audit():
    with hold(*accounts):
        audits.append(sum(a['money'] for a in accounts))


ts = [
    threading.Thread(target=transfer, args=(0, 1, 10)),
    threading.Thread(target=transfer, args=(1, 0, 70)),
    threading.Thread(target=audit),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
audit()
print('audit', audits)
