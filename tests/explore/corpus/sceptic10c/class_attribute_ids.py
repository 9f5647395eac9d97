import threading


class Task:
    created = 0

    def __init__(self, title):
        self.title = title
        Task.created += 1
        self.id = Task.created


tasks = []


def planner(prefix):
    for i in range(2):
        tasks.append(Task(f'{prefix}{i}'))


ts = [threading.Thread(target=planner, args=(p,)) for p in 'ab']
[t.start() for t in ts]
[t.join() for t in ts]
print(Task.created, len({t.id for t in tasks}))
