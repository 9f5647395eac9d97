import threading

groups = {}


def join_group(name):
    members = groups.pop("chess", [])
    members.append(name)
    groups["chess"] = members


ts = [threading.Thread(target=join_group, args=(n,)) for n in ("Ann", "Bo")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(groups)
