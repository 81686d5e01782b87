/** 其余 says that with it the whole is accounted for: 计划完成23项，已完成7项，其余16项. */
import { isPrecise } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import { afterTwo, before } from './neighbours.ts';
import { makesUp, type Sum } from './sum.ts';

const REST = /其余|剩余|余下|剩下/;
/** Words that make a number a whole. */
const WHOLE = /共|总|全部|计划|合计/;
/** A part that is told by what was done with it alone, so that nothing else can be meant by the rest. */
const DONE =
  /^(?:其中|目前|现已|已经|已)*(?:完成|办结|审结|结案|化解|办理|整改|答复|受理|处理|解决|保留|取消|废止|修改)$/;

export function* byRest(context: AuditContext): Generator<Sum> {
  for (const rest of afterTwo(context)) {
    if (!REST.test(rest.before)) continue;
    const earlier = before(context, rest, 0).toReversed();
    const fitting = earlier.flatMap((total, i): Sum[] => {
      const between = earlier.slice(i + 1);
      const choices = [between, ...between.map((one) => [one])].map((parts) => [...parts, rest]);
      const parts = choices.find((choice) => makesUp(total, choice));
      return parts === undefined ? [] : [{ verdict: 'consistent', total, parts }];
    });
    const [total, part] = earlier;
    if (fitting[0] !== undefined) yield fitting[0];
    else if (
      earlier.length === 2 &&
      total &&
      part &&
      [total, part, rest].every(isPrecise) &&
      WHOLE.test(total.before) &&
      DONE.test(part.before)
    )
      yield { verdict: 'inconsistent', total, parts: [part, rest] };
  }
}
