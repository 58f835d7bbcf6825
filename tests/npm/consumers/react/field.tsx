// A text field for one member of the body.

import type { PixCreateImmediateChargeBody } from 'gerencianet-validation/pix';
import { type Control, type FieldPathByValue, useController } from 'react-hook-form';

import { charge } from './charge.ts';

type Value = string | number | undefined;

interface Props {
  control: Control<PixCreateImmediateChargeBody>;
  name: FieldPathByValue<PixCreateImmediateChargeBody, Value>;
  label: string;
  shown?: (value: string) => string;
  read?: (text: string) => Value;
}

/** The form holds what is sent: `shown` puts the mask on, `read` takes it off. */
export function Field({ control, name, label, shown = String, read = String }: Props) {
  const { field, fieldState } = useController({ control, name, defaultValue: read('') });
  const [live] = charge.validateField(`/${name.replaceAll('.', '/')}`, field.value).violations;
  const message = fieldState.isTouched ? live?.message : fieldState.error?.message;
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <input
        {...field}
        id={name}
        value={shown(String(field.value ?? ''))}
        onChange={event => field.onChange(read(event.target.value))}
        aria-invalid={message !== undefined}
      />
      <span role="alert">{message}</span>
    </p>
  );
}
